"""The training set of made-up scenes: one image and one file of outlines a scene, joined as COCO.

A scene that is there already is not made again, so that a stopped run goes on where it was.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.transform import from_origin

from ..core.runtime.atomic_file import written_atomically
from ..training.dataset.coco_writer import annotations_of, write_coco_file
from .world.classes import FINE_CLASSES, GROUP_OF
from .world.scene import Scene, make_scene

VALIDATION_EVERY = 50  # one scene of so many; validation takes as long as some training steps
_SPLIT_FOLDERS = {"train": "train", "validation": "validation"}


@dataclass(frozen=True)
class SceneSettings:
    """Which scenes.

    Attributes:
        first_seed: Of the first scene; the others follow.
        scenes: How many.
        size: Pixels along a side.
    """

    first_seed: int = 1000
    scenes: int = 480
    size: int = 640

    @property
    def seeds(self) -> range:
        """Return the seeds of all scenes."""
        return range(self.first_seed, self.first_seed + self.scenes)


def make_scenes(
    folder: Path, settings: SceneSettings, report: Callable[[str], None] = lambda line: None
) -> None:
    """Make what is missing of the scenes.

    Args:
        folder: Gets ``train`` and ``validation`` with an image and a json file a scene.
        settings: Which scenes.
        report: Is told how far it is, every some scenes.
    """
    start, made = time.monotonic(), 0
    for seed in settings.seeds:
        if annotation_path(folder, seed).is_file():
            continue
        write_scene(folder, make_scene(seed, settings.size))
        made += 1
        if made % 20 == 0:
            each = (time.monotonic() - start) / made
            report(
                f"{seed - settings.first_seed + 1} of {settings.scenes} scenes, {each:.1f} s each"
            )


def split_of(seed: int) -> str:
    """Return the split of a scene."""
    return "validation" if seed % VALIDATION_EVERY == 0 else "train"


def annotation_path(folder: Path, seed: int) -> Path:
    """Return where a scene's outlines are; its image lies beside, ending in .tif."""
    return folder / _SPLIT_FOLDERS[split_of(seed)] / f"scene_{seed:06d}.json"


def write_scene(folder: Path, scene: Scene) -> None:
    """Write a scene's image, then its outlines, each complete or not at all."""
    path = annotation_path(folder, scene.seed)
    path.parent.mkdir(parents=True, exist_ok=True)
    bands, height, width = scene.image.shape
    with (
        written_atomically(path.with_suffix(".tif")) as part,
        rasterio.open(
            part,
            "w",
            driver="GTiff",
            count=bands,
            height=height,
            width=width,
            dtype="uint8",
            crs="EPSG:32633",
            transform=from_origin(400_000, 5_000_000, scene.gsd, scene.gsd),
            photometric="RGB",
            interleave="pixel",
            compress="deflate",
            predictor=2,
            zlevel=1,
        ) as target,
    ):
        target.write(scene.image)
    outlines = np.array([each.outline for each in scene.objects], dtype=object)
    annotations = annotations_of(
        outlines,
        class_ids=np.array([FINE_CLASSES.index(o.fine_class) + 1 for o in scene.objects], np.int64),
        features=np.arange(len(outlines)),
        visible=np.ones(len(outlines)),
        ignored=np.array([each.ignored for each in scene.objects], bool),
        height=height,
        width=width,
    )
    content = {
        "image": {"file_name": path.with_suffix(".tif").name, "width": width, "height": height},
        "seed": scene.seed,
        "gsd": round(scene.gsd, 4),
        "styles": list(scene.styles),
        "classes": [each.fine_class for each in scene.objects if not each.ignored],
        "annotations": annotations.texts,
    }
    with written_atomically(path) as part:
        part.write_text(json.dumps(content), encoding="utf-8")


def join_scenes(folder: Path, settings: SceneSettings) -> dict[str, Any]:
    """Write the COCO files of all scenes that are there.

    Args:
        folder: As of ``make_scenes``.
        settings: Which scenes.

    Returns:
        What the model's card says of them: counts of scenes, fine classes and styles, ground sizes.
    """
    categories = [
        {"id": number, "name": name, "supercategory": GROUP_OF[name]}
        for number, name in enumerate(FINE_CLASSES, start=1)
    ]
    classes: dict[str, int] = dict.fromkeys(FINE_CLASSES, 0)
    styles: dict[str, int] = {}
    gsds: list[float] = []
    for split, name in _SPLIT_FOLDERS.items():
        seeds = [seed for seed in settings.seeds if split_of(seed) == split]
        if not seeds:  # of few scenes none may be for validation
            continue
        tiles = []
        for seed in seeds:
            content = json.loads(annotation_path(folder, seed).read_text(encoding="utf-8"))
            tiles.append((content["image"], content["annotations"]))
            gsds.append(content["gsd"])
            for style in content["styles"]:
                styles[style] = styles.get(style, 0) + 1
            for each in content["classes"]:
                classes[each] += 1
        info = {"description": "Scenes of the made-up world", "seeds": [seeds[0], seeds[-1]]}
        write_coco_file(folder / f"instances_{name}.json", categories, tiles, info)
    return {
        "scenes": settings.scenes,
        "scene_pixels": settings.size,
        "seeds": [settings.seeds[0], settings.seeds[-1]],
        "ground_sizes": {
            "smallest": min(gsds),
            "median": float(np.median(gsds)),
            "largest": max(gsds),
        },
        "objects": dict(sorted(classes.items(), key=lambda item: -item[1])),
        "styles": dict(sorted(styles.items())),
        "class_groups": GROUP_OF,
    }

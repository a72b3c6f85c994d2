"""The tiles that a training reads: which are trained on, which choose the model."""

import json
from dataclasses import replace

from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.loading.split_reader import read_training_splits

from tests.training.training_scene import write_scene


def test_of_many_training_tiles_some_with_objects_choose_the_model(tmp_path):
    folder = write_scene(tmp_path / "set", tiles={"train": 120}, objects=1)
    path = folder / "train.json"
    content = json.loads(path.read_text())
    with_objects = list(range(61, 121, 2))
    kept = [entry for entry in content["annotations"] if entry["image_id"] in with_objects]
    path.write_text(json.dumps({**content, "annotations": kept}))
    training_set = open_training_set(folder)
    alone = replace(training_set, annotation_files={"train": path}, image_ids={})
    splits = read_training_splits(alone, Job(lambda _: None))
    assert splits.validated_on_train
    assert [record.image_id for record in splits.validation] == with_objects
    assert [image["id"] for image in splits.validation_contents.images] == with_objects
    assert len(splits.validation_contents.annotations) == len(with_objects)

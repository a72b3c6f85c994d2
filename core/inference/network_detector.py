"""The detector that runs a model file: tiles of raw pixels in, detections out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ..jobs.counts import count_of
from ..jobs.errors import UserError
from ..jobs.failures import is_memory_error
from ..models.architectures import SCORE_FLOOR
from ..models.card import ModelCard
from ..models.file import load_model
from ..runtime.device import choose_device, choose_precision, prepare_cpu, release_cached_memory
from .detector import DetectionStages, DeviceMemoryError, TileDetections, run_to_end
from .fast_mask_rcnn import FastNetwork

PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


class NetworkDetector:
    """A model as a ``Detector``: scaling, the network and its limits are those of the card.

    Args:
        model_path: The model file.
        device: One of ``engine_options.DEVICES``.
        score_floor: Detections below are dropped; the archive keeps everything above.
        precision: float32, bfloat16 or float16; auto: the fastest that the device computes in.
        refine_boxes: See ``FastNetwork``.

    Raises:
        UserError: The model can't be loaded, or the device can't be used.
    """

    def __init__(
        self,
        model_path: str | Path,
        *,
        device: str = "auto",
        score_floor: float = SCORE_FLOOR,
        precision: str = "auto",
        refine_boxes: bool = True,
    ) -> None:
        self.device = choose_device(device)
        network, self.card = load_model(model_path)
        self._prepare(network, score_floor, precision, refine_boxes)

    @classmethod
    def of_network(
        cls,
        network: torch.nn.Module,
        card: ModelCard,
        *,
        device: torch.device,
        score_floor: float = SCORE_FLOOR,
        precision: str = "float32",
        refine_boxes: bool = True,
    ) -> NetworkDetector:
        """Return the detector of a network in memory: how training validates.

        Args:
            network: As ``build_network(card)`` gives it; copied, not changed.
            card: Its card.
            device: Where the copy runs.
            score_floor: As for the class.
            precision: As for the class.
            refine_boxes: As for the class.
        """
        detector = cls.__new__(cls)
        detector.device, detector.card = device, card
        detector._prepare(network, score_floor, precision, refine_boxes)
        return detector

    def _prepare(
        self, network: torch.nn.Module, score_floor: float, precision: str, refine_boxes: bool
    ) -> None:
        if precision not in ("auto", *PRECISIONS):
            raise UserError(
                f"There is no precision {precision!r}.", f"Choose auto, {', '.join(PRECISIONS)}."
            )
        prepare_cpu()
        dtype = choose_precision(self.device) if precision == "auto" else PRECISIONS[precision]
        self.precision = str(dtype).removeprefix("torch.")
        with memory_errors():
            self._network = FastNetwork(
                network,
                self.device,
                dtype,
                score_floor,
                self.card.tile_size,
                refine_boxes=refine_boxes,
            )
            shape = (-1, 1, 1)
            self._mean = torch.tensor(self.card.mean, device=self.device).reshape(shape)
            self._std = torch.tensor(self.card.std, device=self.device).reshape(shape)

    def __call__(
        self, batch: NDArray[np.generic], valid: NDArray[np.bool_]
    ) -> list[TileDetections]:
        """Detect; arguments, result and errors are those of ``in_stages``."""
        return run_to_end(self.in_stages(batch, valid))

    @torch.inference_mode()
    def in_stages(self, batch: NDArray[np.generic], valid: NDArray[np.bool_]) -> DetectionStages:
        """Detect, and give way wherever the device would be waited for; as ``Detector`` says.

        Args:
            batch: ``[B, C, H, W]`` raw pixels, as many bands as the card names.
            valid: ``[B, H, W]``; a detection whose box's centre is not valid is dropped.

        Raises:
            UserError: The number of bands is not the model's.
            DeviceMemoryError: The batch does not fit into the device's memory.
        """
        if batch.shape[1] != len(self.card.band_names):
            raise UserError(
                f"The model wants {count_of(len(self.card.band_names), 'band')} "
                f"({', '.join(self.card.band_names)}), the imagery gives {batch.shape[1]}.",
                "Choose the bands of the raster that stand for the model's.",
            )
        empty = TileDetections.empty(self.card.options.mask_size)
        seen = np.flatnonzero(valid.any(axis=(1, 2)))
        results = [empty] * len(batch)
        if not len(seen):
            return results
        if len(seen) < len(batch):
            batch, valid = batch[seen], valid[seen]
        with memory_errors():
            # What is copied must live until the copy is over: this frame holds it.
            host_pixels, host_valid = self._pinned(batch), self._pinned(valid)
            where = self._to_device(host_valid)
            scaled = self.card.scaling.apply(self._to_device(host_pixels), where)
            stages = self._network.in_stages((scaled - self._mean) / self._std, where)
            del scaled
            found = yield from stages
            for index, detections in zip(seen, found):
                results[index] = detections
        return results

    def host_array(self, shape: tuple[int, ...], dtype: Any) -> NDArray[Any]:
        """Return an array for a batch: for a CUDA device in pinned memory, not filled."""
        if self.device.type != "cuda":
            return np.empty(shape, dtype)
        like = torch.from_numpy(np.empty(0, dtype))
        try:
            return torch.empty(shape, dtype=like.dtype, pin_memory=True).numpy()
        except RuntimeError as error:
            if not is_memory_error(error):
                raise
            return np.empty(shape, dtype)  # copied later, in as small parts as it takes

    def _pinned(self, array: NDArray[np.generic]) -> torch.Tensor:
        """Return an array as a tensor, for a CUDA device in memory that it can copy from alone."""
        array = np.ascontiguousarray(array)
        tensor = torch.from_numpy(array if array.flags.writeable else array.copy())
        if self.device.type != "cuda" or tensor.is_pinned():
            return tensor
        return tensor.pin_memory()

    def _to_device(self, tensor: torch.Tensor) -> torch.Tensor:
        """Copy to the device, beside its work where the memory lets it."""
        return tensor.to(self.device, non_blocking=self.device.type == "cuda")


@contextmanager
def memory_errors() -> Iterator[None]:
    """Turn what the devices say when their memory is full into ``DeviceMemoryError``."""
    try:
        yield
    except (RuntimeError, MemoryError) as error:
        if not is_memory_error(error):
            raise
        release_cached_memory()  # so that a smaller batch finds it in one piece
        raise DeviceMemoryError(str(error)) from error

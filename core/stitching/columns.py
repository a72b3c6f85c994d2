"""A table whose fields are arrays with one entry a row."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TypeVar

import numpy as np

from ..vector.geometry import Flags, Numbers

ColumnsT = TypeVar("ColumnsT", bound="Columns")


@dataclass(frozen=True)
class Columns:
    """A table: every field is an array with one entry a row."""

    def __len__(self) -> int:
        return len(getattr(self, fields(self)[0].name))

    def take(self: ColumnsT, which: Flags | Numbers) -> ColumnsT:
        """Return some of the rows."""
        return type(self)(*(getattr(self, entry.name)[which] for entry in fields(self)))

    @classmethod
    def concatenated(cls: type[ColumnsT], several: list[ColumnsT]) -> ColumnsT:
        """Return the rows of several tables, in order."""
        return cls(
            *(
                np.concatenate([getattr(part, entry.name) for part in several])
                for entry in fields(cls)
            )
        )

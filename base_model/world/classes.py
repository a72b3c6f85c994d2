"""The fine classes of the world, and the coarse groups that they fall together to."""

from __future__ import annotations

GROUPS: dict[str, tuple[str, ...]] = {
    "building": (
        "roof_gable",
        "roof_hip",
        "roof_flat",
        "roof_shed",
        "roof_round",
        "roof_hall",
        "hut",
    ),
    "greenhouse": ("greenhouse",),
    "tank": ("storage_tank",),
    "solar": ("solar_panel",),
    "pool": ("swimming_pool",),
    "container": ("container",),
    "grave": ("grave",),
    "sports_ground": (
        "tennis_court",
        "basketball_court",
        "football_pitch",
        "baseball_diamond",
        "running_track",
    ),
    "vehicle": ("car", "truck", "bus", "railway_car"),
    "plane": ("plane",),
    "vessel": ("boat", "ship"),
    "structure": ("bridge", "pier"),
    "tree": (
        "crown_broadleaf",
        "crown_conifer",
        "crown_leafless",
        "orchard_tree",
        "palm",
        "shrub",
        "hedge",
    ),
    "dead_wood": ("dead_tree", "log"),
    "field": ("field",),
    "water": ("pond",),
    "bale": ("bale",),
    "animal": ("animal",),
    "rock": ("rock", "stone_pile"),
    "snow": ("snow_patch",),
}
"""Coarse group: its fine classes."""

FINE_CLASSES: tuple[str, ...] = tuple(fine for group in GROUPS.values() for fine in group)
GROUP_OF: dict[str, str] = {fine: group for group, all_ in GROUPS.items() for fine in all_}

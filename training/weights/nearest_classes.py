"""Which classes of a trained model are nearest to a class that it does not have, by their names.

A model's card may say how its classes fall together: a *group* is a word for several of them, such
as building for kinds of roofs. A user's class of that name, or of a word that means the same, is
nearest to all classes of the group.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...core.models.card import ModelCard

_WORDS: dict[str, tuple[str, ...]] = {
    "building": ("house", "roof", "rooftop", "hut", "building footprint", "footprint", "home"),
    "tree": ("crown", "tree crown", "treetop", "canopy", "palm", "bush", "shrub"),
    "dead wood": ("deadwood", "dead tree", "standing dead tree", "snag", "log"),
    "vehicle": ("car", "truck", "lorry", "van", "bus", "automobile"),
    "vessel": ("ship", "boat", "yacht"),
    "plane": ("airplane", "aeroplane", "aircraft", "airliner"),
    "tank": ("storage tank", "oil tank", "silo"),
    "solar": ("solar panel", "solar module", "photovoltaic", "pv", "photovoltaic panel"),
    "pool": ("swimming pool",),
    "container": ("shipping container",),
    "grave": ("gravestone", "tomb"),
    "greenhouse": ("glasshouse", "polytunnel"),
    "sports ground": ("sports field", "playing field", "sports pitch", "court"),
    "football pitch": ("soccer field", "football field", "soccer ball field"),
    "baseball diamond": ("baseball field",),
    "running track": ("ground track field", "athletics track"),
    "pier": ("harbor", "harbour", "jetty", "quay"),
    "field": ("parcel", "agricultural field", "farmland", "cropland", "crop"),
    "water": ("pond", "lake", "reservoir"),
    "animal": ("cow", "cattle", "sheep", "horse", "livestock"),
    "rock": ("stone", "boulder"),
}
"""Word → words that stand for the same kind of object, or for one kind of it."""

_MEANING = {word: concept for concept, words in _WORDS.items() for word in (concept, *words)}


def nearest_classes(name: str, classes: Sequence[str], groups: Mapping[str, str]) -> list[int]:
    """Return the places of the classes that a new class is nearest to; none where no name says so.

    The first of these that finds any: the same name but for case, underscores and plural; the group
    of that name; a name or group that means the same.

    Args:
        name: Of the new class.
        classes: Names of the model's classes.
        groups: Class → its group, as ``groups_of`` gives it.
    """
    wanted = _plain(name)
    own = [_plain(each) for each in classes]
    above = [_plain(groups.get(each, "")) for each in classes]
    meaning = _MEANING.get(wanted, wanted)
    for labels, label in ((own, wanted), (above, wanted), (own, meaning), (above, meaning)):
        found = [place for place, each in enumerate(labels) if each == label]
        if found:
            return found
    return [
        place for place, each in enumerate(own) if each in _MEANING and _MEANING[each] == meaning
    ]


def groups_of(card: ModelCard) -> dict[str, str]:
    """Return class → group as a model's card has it; empty where it says nothing of groups."""
    about = card.provenance.get("base_model")
    groups = about.get("class_groups") if isinstance(about, dict) else None
    if not isinstance(groups, dict):
        return {}
    return {str(fine): group for fine, group in groups.items() if isinstance(group, str)}


def _plain(name: str) -> str:
    """Return a name in lower case, in words, without a plural's s."""
    words = name.replace("_", " ").replace("-", " ").lower().split()
    if words and len(words[-1]) > 3 and words[-1].endswith("s") and not words[-1].endswith("ss"):
        words[-1] = words[-1][:-1]
    return " ".join(words)

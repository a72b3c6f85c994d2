"""The base model: a small network that knows imagery from above, a file of the project.

It was pretrained on imagery that the project makes itself, needs no download, and is what a
training without a graphics card starts from.
"""

from __future__ import annotations

from pathlib import Path

from ...core.jobs.errors import UserError
from ...core.models.card import ModelCard
from ...core.models.file import read_card

BASE_MODEL = Path(__file__).with_name("base_model.safetensors")
"""A model of ours like any other; its card says what it was trained on."""


def base_card() -> ModelCard:
    """Return the base model's card.

    Raises:
        UserError: The file is not there, or damaged.
    """
    if not BASE_MODEL.is_file():
        raise UserError(
            f"The base model {BASE_MODEL} is missing: this copy of RS Mask is not complete.",
            "Install RS Mask again, or choose other starting weights (WEIGHTS pretrained, file or "
            "none).",
        )
    return read_card(BASE_MODEL)


def starting_weights_for(architecture: str, heads: str, *, has_gpu: bool) -> str:
    """Return what a training starts from when nobody chose: WEIGHTS auto.

    The base model is small, made for computers without a graphics card; with one, the published
    weights of a larger network are worth more.

    Args:
        architecture: As a card names it.
        heads: ``full`` or ``light``.
        has_gpu: Whether the training runs on a GPU.

    Returns:
        ``base`` without a GPU where the base model has this architecture and these heads, else
        ``pretrained``.

    Raises:
        UserError: As ``base_card``.
    """
    if has_gpu:
        return "pretrained"
    card = base_card()
    fits = (architecture, heads) == (card.architecture, card.options.heads)
    return "base" if fits else "pretrained"


def check_base_fits(architecture: str, heads: str) -> None:
    """Refuse another network than the base model's.

    Args:
        architecture: As a card names it.
        heads: ``full`` or ``light``.

    Raises:
        UserError: The base model has another architecture or other heads; or as ``base_card``.
    """
    card = base_card()
    if (architecture, heads) != (card.architecture, card.options.heads):
        raise UserError(
            f"The base model is a {card.architecture} with {card.options.heads} heads, not a "
            f"{architecture} with {heads} ones.",
            f"Set ARCHITECTURE to {card.architecture} and HEADS to {card.options.heads}, or "
            "WEIGHTS to pretrained.",
        )

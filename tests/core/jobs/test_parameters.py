"""Values of a job's parameters are of their types, or one sentence says which is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from rs_mask_plugin.core.jobs.errors import ParameterError
from rs_mask_plugin.core.jobs.parameters import parameter, parameters_from_dict
from rs_mask_plugin.core.jobs.training_options import TrainParameters

GIVEN = {"training_set": "set", "output": "run"}


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("output", {"folder": "run"}, "'output' must be a text, not {'folder': 'run'}"),
        ("output", ["run"], "'output' must be a text"),
        ("output", True, "'output' must be a text"),
        ("output", "run\0", "'output' must be a text"),
        ("augmentation_changes", ["a=1", ["b=2"]], "'augmentation_changes' must be a text"),
        ("epochs", 2.5, "'epochs' must be a whole number"),
        ("epochs", float("inf"), "'epochs' must be a whole number"),
        ("learning_rate", float("nan"), "'learning_rate' must be a number"),
        ("learning_rate", 10**400, "'learning_rate' must be a number"),
        ("resume", 1, "'resume' must be true or false"),
        ("mask_size", 30, "'mask_size' must be one of 28, 56, auto, not '30'"),
        ("eopchs", 3, "no parameter 'eopchs'"),
    ],
)
def test_a_value_that_is_not_allowed_is_one_sentence(name, value, text):
    with pytest.raises(ParameterError) as caught:
        parameters_from_dict(TrainParameters, {**GIVEN, name: value})
    assert text in str(caught.value)


def test_a_missing_parameter_is_named_with_what_it_is():
    with pytest.raises(ParameterError, match="'output' is missing: The run folder"):
        parameters_from_dict(TrainParameters, {"training_set": "set"})


def test_numbers_may_stand_for_texts_and_paths_for_their_text():
    made = parameters_from_dict(TrainParameters, {**GIVEN, "output": Path("a"), "mask_size": 56})
    assert (made.output, made.mask_size) == ("a", "56")


@pytest.mark.parametrize(
    ("words", "special", "known"), [("", None, None), ("automatic", None, 4), ("all", 0, 0)]
)
def test_a_number_says_which_of_its_values_is_no_amount(words, special, known):
    metadata = parameter("Tiles", "How many.", 4, automatic=words, special=special).metadata
    assert (metadata["automatic"], metadata["special"]) == (words, known)

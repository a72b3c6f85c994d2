"""With which parameters a run goes on."""

from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.training_options import TrainParameters
from rs_mask_plugin.training.run.resume import keep_resumed_parameters


def test_what_is_left_empty_at_a_resume_is_no_wish():
    said = []
    before = {"weights": "file", "weights_file": "w.pth", "backbone": "resnet50d", "seed": 3}
    kept = keep_resumed_parameters(
        TrainParameters("set", "run", seed=3), before, "run", (), Job(said.append)
    )
    assert {name: getattr(kept, name) for name in before} == before
    assert said == []

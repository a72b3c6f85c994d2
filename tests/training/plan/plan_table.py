"""Prints what the plan chooses for unlike sets on two machines, as Markdown.

python -m tests.training.plan.plan_table
"""

from __future__ import annotations

from dataclasses import replace

from rs_mask_plugin.training.plan.make_plan import make_plan

from tests.training.plan.made_up_sets import CPU, GPU, SETS

MACHINES = {
    "2 cores, no GPU; 0.9 s a step": replace(CPU, step_seconds=0.9),
    "GPU of 80 GB; 0.1 s a step": replace(GPU, step_seconds=0.1),
}
COLUMNS = ("set", "network", "crop", "tiles a step", "rate", "steps", "epochs", "time")


def main() -> None:
    """Print a table for each machine."""
    for title, machine in MACHINES.items():
        print(f"\n**{title}**\n")
        print("| " + " | ".join((*COLUMNS, "augmentation", "patience")) + " |")
        print("|---" * (len(COLUMNS) + 2) + "|")
        for name, fingerprint in SETS.items():
            plan = make_plan(fingerprint, machine)
            value = plan.value
            heads, mask = value("heads"), value("mask_size")
            epochs = str(value("epochs"))
            if value("epoch_steps"):
                epochs += f" of {value('epoch_steps')} steps"
            row = (
                name,
                f"{value('architecture').removesuffix('_fpn')}, {heads}, masks {mask}",
                str(value("crop_size") or "whole"),
                str(value("batch_size") * value("accumulation")),
                str(value("learning_rate") or "own"),
                f"{plan.steps:,}",
                f"{epochs}, validated every {value('validation_interval')}",
                plan.time[0] if plan.time else "",
                ", ".join((value("augmentation"), *value("augmentation_changes"))),
                str(value("patience") or "never"),
            )
            print("| " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()

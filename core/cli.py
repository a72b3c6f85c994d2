"""The console command ``rsmask``: every job of the registry, for machines without QGIS.

``rsmask JOB --help`` shows the same parameters, defaults and help that the QGIS dialogs show. The
job runs in this very process, so ``torchrun -m rs_mask_plugin.core.cli train …`` works as well.
"""

from __future__ import annotations

import contextlib
import inspect
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from types import GenericAlias
from typing import TYPE_CHECKING, Annotated, Any, Literal

from .jobs.errors import StoppedError
from .jobs.failures import failure_of
from .jobs.job import Job
from .jobs.parameters import parameters_from_dict
from .jobs.protocol import EXIT_DONE, EXIT_FAILED, AnyMessage, Message, Metrics, Progress
from .jobs.registry import JOBS, JobDefinition
from .runtime.openmp import wait_briefly
from .runtime.versions import version_of

if TYPE_CHECKING:
    import cyclopts
    from rich.console import Console

EXIT_INTERRUPTED = 130  # as shells have it, so that `rsmask train … && rsmask detect …` ends there

_PLAIN_INTERVAL_S = 10.0  # between progress lines where there is no terminal to draw in
_TYPES: dict[str, Any] = {"str": str, "int": int, "float": float, "bool": bool}


def main() -> None:
    """Run the console command with the process's arguments and exit."""
    wait_briefly()
    try:
        app = build_app()
    except ModuleNotFoundError as error:
        failed = failure_of(error)
        if failed is None:
            raise
        sys.stderr.write(f"{failed.text} {failed.hint}\n")
        sys.exit(EXIT_FAILED)
    import cyclopts

    try:
        sys.exit(app(exit_on_error=False))
    except cyclopts.CycloptsError:
        sys.exit(EXIT_FAILED)  # cyclopts has printed what is wrong


def build_app() -> cyclopts.App:
    """Return the command line: one command a job, one option a parameter."""
    import cyclopts

    app = cyclopts.App(
        name="rsmask",
        help="Annotate, fine-tune Mask R-CNN and detect in overhead imagery. Each job is described "
        "by “rsmask JOB --help”.",
        version=lambda: version_of("rs-mask") or "of a checkout",
        help_format="plaintext",
        result_action="return_int_as_exit_code_else_zero",
    )
    for definition in JOBS.values():
        app.command(_command(definition), name=definition.name, help=definition.summary)
    return app


def _command(definition: JobDefinition) -> Callable[..., int]:
    """Return a function whose signature is the job's parameters; cyclopts reads it."""

    def command(**given: Any) -> int:
        return run(definition, {name: value for name, value in given.items() if value is not None})

    signature = [_option(entry) for entry in fields(definition.parameters)]
    signature.sort(key=lambda option: option.default is not inspect.Parameter.empty)
    command.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    command.__annotations__ = {option.name: option.annotation for option in signature}
    command.__doc__ = definition.summary
    command.__name__ = definition.name
    return command


def _option(entry: Field[Any]) -> inspect.Parameter:
    """Return the keyword that stands for one parameter of a job."""
    import cyclopts

    annotation: Any = Annotated[
        _type_of(entry),
        cyclopts.Parameter(
            help=_help_of(entry),
            group="Advanced" if entry.metadata["advanced"] else "Parameters",
            negative_iterable=(),
            consume_multiple=str(entry.type).startswith("Tuple["),
            show_default=entry.default not in ("", ()),
        ),
    ]
    return inspect.Parameter(
        entry.name,
        inspect.Parameter.KEYWORD_ONLY,
        default=inspect.Parameter.empty if entry.default is MISSING else entry.default,
        annotation=annotation,
    )


def _type_of(entry: Field[Any]) -> Any:
    """Return the type that the command line shows and converts to."""
    name = str(entry.type)
    several = name.startswith("Tuple[")
    choices = entry.metadata["choices"]
    one: Any = _TYPES[name[len("Tuple[") :].split(",")[0] if several else name]
    if choices:
        one = Literal[tuple(choices)]
    return GenericAlias(tuple, (one, ...)) if several else one


def _help_of(entry: Field[Any]) -> str:
    """Return the help text with the unit and the limits."""
    limits = entry.metadata
    notes = [limits["unit"]] if limits["unit"] else []
    if limits["minimum"] is not None and limits["maximum"] is not None:
        notes.append(f"{limits['minimum']:g} to {limits['maximum']:g}")
    elif limits["minimum"] is not None:
        notes.append(f"at least {limits['minimum']:g}")
    return f"{limits['help']} ({', '.join(notes)})" if notes else str(limits["help"])


def run(definition: JobDefinition, values: dict[str, Any]) -> int:
    """Run one job in this process, draw its progress, print its outputs.

    Args:
        definition: The job.
        values: Its parameters by name.

    Returns:
        The exit code: 0, 2 when the user can mend what went wrong, 130 when stopped.
    """
    from rich.console import Console

    console = Console(stderr=True, highlight=False)
    stop = threading.Event()
    _stop_on_signals(stop, console)
    with _Screen(console) as screen:
        try:
            parameters = parameters_from_dict(definition.parameters, values)
            outputs = definition.load()(parameters, Job(screen.draw, stop))
        except StoppedError as stopped:
            screen.close()
            opening = "" if stopped.text.startswith("Stopped") else "Stopped. "
            console.print(f"{opening}{stopped.text}".strip(), style="yellow", markup=False)
            _print_outputs(dict(stopped.outputs))
            return EXIT_INTERRUPTED
        except Exception as error:
            screen.close()
            if stop.is_set():
                console.print(f"Stopped ({error}).", style="yellow", markup=False)
                return EXIT_INTERRUPTED
            failed = failure_of(error)
            if failed is None:
                raise
            text = f"{failed.text} {failed.hint}".strip()
            console.print(text, style="red", markup=False, soft_wrap=True)
            return EXIT_FAILED
    _print_outputs(outputs)
    return EXIT_DONE


def _stop_on_signals(stop: threading.Event, console: Console) -> None:
    """Let Ctrl-C (and a cluster's SIGTERM) stop the job politely, a second one at once."""

    def request_stop(number: int, _frame: object) -> None:
        if stop.is_set():
            signal.signal(number, signal.SIG_DFL)
            signal.raise_signal(number)
        stop.set()
        # Past the stream's buffer: the signal may have come while something is written into it,
        # and Python refuses to write from inside a write.
        with contextlib.suppress(OSError):
            text = "Stopping …\n".encode(console.encoding, "backslashreplace")
            os.write(console.file.fileno(), text)

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, request_stop)
        signal.signal(signal.SIGTERM, request_stop)


def _print_outputs(outputs: dict[str, Any]) -> None:
    """Print the outputs to stdout, a line each: what a script wants to read."""
    encoding = sys.stdout.encoding or "utf-8"
    for name, value in outputs.items():
        if isinstance(value, dict):
            _print_outputs(value)
            continue
        text = f"{value:.4g}" if isinstance(value, float) else str(value)
        # A path that a console can't show must not fail a job that is done.
        text = text.encode(encoding, "backslashreplace").decode(encoding)
        sys.stdout.write(f"{name}: {text}\n")


class _Screen:
    """Draws a job's messages: a moving bar in a terminal, a line now and then elsewhere."""

    def __init__(self, console: Console) -> None:
        from rich import progress

        self._console = console
        self._plain_last = 0.0
        self._bar = progress.Progress(
            progress.TextColumn("{task.description}"),
            progress.BarColumn(bar_width=30),
            progress.TextColumn("{task.fields[figures]}"),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task: Any = None

    def __enter__(self) -> _Screen:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Take the bar away, so that what is printed next stands by itself."""
        self._bar.stop()

    def draw(self, message: AnyMessage) -> None:
        """Draw one message."""
        if isinstance(message, Message):
            style = {"warning": "yellow", "error": "red"}.get(message.level, "")
            self._console.print(message.text, style=style, markup=False, soft_wrap=True)
        elif isinstance(message, Metrics):
            figures = (f"{name} {value:.4g}" for name, value in message.values.items())
            self._console.print(" · ".join(figures), style="cyan", markup=False, soft_wrap=True)
        elif isinstance(message, Progress):
            self._draw_progress(message)

    def _draw_progress(self, message: Progress) -> None:
        figures = message.amount()
        if message.rate:
            figures += f", {message.rate:.3g} a second"
        if message.eta_s:
            figures += f", {_format_seconds(message.eta_s)} left"
        if self._console.is_terminal:
            if self._task is None:
                self._task = self._bar.add_task("", figures="")
            self._bar.update(
                self._task,
                description=message.text or message.unit,
                total=message.total,
                completed=message.done,
                figures=figures,
            )
        elif time.monotonic() - self._plain_last > _PLAIN_INTERVAL_S:
            self._plain_last = time.monotonic()
            self._console.print(f"{message.text}: {figures}".lstrip(": "), markup=False)


def _format_seconds(seconds: float) -> str:
    """Return a length of time as people say it."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


if __name__ == "__main__":
    main()

"""A worker of the standard library only: does what its test tells it to, good and bad.

Told by the job's parameter ``do`` or, where Processing writes the job, by the environment variable
``RS_MASK_FAKE``: the name of a behaviour below, with an argument after a colon.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path


def send(**fields):
    sys.stdout.write(json.dumps(fields) + "\n")
    sys.stdout.flush()


def wait_for_stop():
    while os.read(0, 1024):
        pass


def finish(request, argument):
    send(type="result", outputs={"argument": argument})


def echo(request, argument):
    send(
        type="result",
        outputs={
            "parameters": request["parameters"],
            "environment": dict(os.environ),
            "flags": [sys.flags.isolated, sys.flags.dont_write_bytecode, sys.flags.utf8_mode],
        },
    )


def report(request, argument):
    send(type="started", job=request["job"], versions={"python": "3"}, device="cpu")
    for done in range(5):
        send(type="progress", done=done, total=4, unit="tiles", text="Detecting ä")
    send(type="message", level="info", text="a line")
    send(type="message", level="warning", text="a warning")
    send(type="metrics", values={"epoch": 3, "loss": 0.5})
    send(type="newer than this plugin", anything=1)
    send(type="result", outputs={"count": 7}, something_new=True)


def wait(request, argument):
    send(type="progress", done=1, total=4, unit="tiles", text=str(os.getpid()))
    wait_for_stop()
    send(type="result", outputs={}, cancelled=True, text="Two tiles are kept; run it again.")


def hang(request, argument):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    send(type="progress", done=1, total=4, unit="tiles", text=str(os.getpid()))
    time.sleep(600)


def hang_after_result(request, argument):
    send(type="result", outputs={"count": 1})
    time.sleep(600)


def leave_child(request, argument):
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    send(type="progress", done=1, total=4, unit="tiles", text=str(child.pid))
    os.kill(os.getpid(), signal.SIGKILL)


def leave_stranger(request, argument):
    """End, and leave a process of another group behind that holds our output open."""
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    child = subprocess.Popen(command, start_new_session=True)
    send(type="progress", done=1, total=4, unit="tiles", text=str(child.pid))
    send(type="result", outputs={"count": 1})


def die(request, argument):
    sys.stderr.write("the last words\n")
    sys.stderr.flush()
    os.kill(os.getpid(), getattr(signal, argument))


def raise_error(request, argument):
    raise RuntimeError("a bug in the worker")


def end_silently(request, argument):
    sys.exit(0)


def fail(request, argument):
    send(type="failed", text="The raster is empty.", hint="Choose another one.", kind="user")
    sys.exit(2)


def fail_saying(request, argument):
    text, _, hint = argument.partition("|")
    send(type="failed", text=text, hint=hint, kind="user")
    sys.exit(2)


def fail_with_parameters(request, argument):
    send(type="failed", text=json.dumps(request["parameters"]))
    sys.exit(2)


def fail_with_names(request, argument):
    send(type="failed", text=json.dumps(request["names"]))
    sys.exit(2)


def garbage(request, argument):
    sys.stdout.buffer.write(b"\xff\xfe\x00 not utf-8\n{broken json\n[1, 2]\n\n" + b"x" * 3_000_000)
    sys.stdout.buffer.write(b'\n{"type": "progress", "done": "many"}\n')
    sys.stdout.buffer.flush()
    sys.stderr.write("noise\n" * 100_000)
    send(type="result", outputs={"count": 1})


def write_layer(request, argument):
    rate = json.loads(os.environ.get("RS_MASK_FAKE_RATE", "null"))
    send(type="progress", done=2, total=3, unit="tiles", rate=rate)
    output = request["parameters"]["output"]
    Path(output).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(argument, output)
    if "RS_MASK_FAKE_BLOCKS" in os.environ:  # what was free before the work is a folder now
        Path(os.environ["RS_MASK_FAKE_BLOCKS"]).mkdir()
    send(type="result", outputs={"output": output, "DETECTIONS": 2, "TILES": 3, "ARCHIVE": ""})


def give(request, argument):
    """Give the outputs that the argument, a text in JSON, names."""
    send(type="progress", done=1, total=2, unit="tiles", text="a long phase, " * 9)
    send(type="result", outputs=json.loads(argument))


def square(x, y):
    """Ten metres wide, as WKB in base64."""
    corners = [(x, y), (x + 10, y), (x + 10, y + 10), (x, y + 10), (x, y)]
    numbers = [number for corner in corners for number in corner]
    return base64.b64encode(struct.pack("<BIII10d", 1, 3, 1, 5, *numbers)).decode()


def grow(request, argument):
    """Find something in the first of two tiles; go on once there is a file ``go`` in a folder."""
    folder = Path(argument)
    crs = (folder / "crs.wkt").read_text("utf-8")
    if request.get("live"):
        tiles = [[0, 0, 32, 0, 32, 64, 0, 64], [32, 0, 64, 0, 64, 64, 32, 64]]
        send(type="found", crs=crs, planned=tiles)
        objects = [["house", 0.9, square(4, 4)], ["tree", 0.6, square(4, 24)]]
        send(type="found", crs=crs, searched=[0], objects=objects)
    while not (folder / "go").exists():
        time.sleep(0.05)
    if (folder / "go").read_text("utf-8") == "fail":
        fail(request, argument)
    write_layer(request, str(folder / "detections.gpkg"))


def diagnose(request, argument):
    send(type="result", outputs={"DIAGNOSTICS": "torch: 2"})


def serve_window(request, argument):
    """Whatever the job: its layer from the folder ``argument``, and some outputs."""
    time.sleep(0.3)  # long enough for a lost dialog to be collected
    send(type="started", job=request["job"], versions={"python": "3"}, device="cpu")
    send(type="progress", done=1, total=2, unit="tiles", text="Working on <b>roofs</b>")
    for level in ("info", "warning", "error"):
        send(type="message", level=level, text=f"{level}: <b>roof</b> & <img src='x'>")
    time.sleep(0.2)
    layer = Path(argument) / f"{request['job']}.gpkg"
    output = request["parameters"].get("output")
    if layer.exists():
        shutil.copy(layer, output)
    # Since QGIS 3.44 a dialog says "Results:" only where there are any; each job has one of these.
    outputs = {"output": output, "AP50": 0.5}
    send(type="result", outputs=outputs, text=f"{request['job']} is done.")


def main():
    request = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    told = request["parameters"].get("do") or os.environ.get("RS_MASK_FAKE", "finish")
    behaviour, _, argument = told.partition(":")
    globals()[behaviour](request, argument)


if __name__ == "__main__":
    main()

"""A real QGIS without a screen: the deployed plugin in an empty profile, run by qgis_process."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLUGIN = "rs_mask_plugin"
_STARTED = []
_LIMIT_S = 900  # a machine may be busy
TRAINING = {
    "ARCHITECTURE": "mobilenet_v2_fpn",
    "HEADS": "light",
    "WEIGHTS": "none",
    "BATCH_SIZE": 2,
    "WORKERS": 0,
}


def deploy(plugins: Path) -> Path:
    """Copy what pb_tool.cfg names, as ``pb_tool deploy`` does; return the plugin's folder."""
    config = configparser.ConfigParser()
    config.read(ROOT / "pb_tool.cfg", "utf-8")
    target = plugins / PLUGIN
    target.mkdir(parents=True)
    files = config["files"]
    for name in (files["python_files"] + " " + files["extras"]).split():
        shutil.copy(ROOT / name, target / name)
    for name in files["extra_dirs"].split():
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    return target


@dataclass
class Run:
    """A started qgis_process: what it says, line by line, and the processes below it."""

    process: subprocess.Popen
    lines: list = field(default_factory=list)

    def __post_init__(self):
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))

    @property
    def text(self):
        return "\n".join(self.lines)

    @property
    def outputs(self):
        """The results that are printed at the end, by key."""
        tail = self.text.rpartition("\nResults\n")[2]
        return dict(re.findall(r"^([A-Z0-9_]+):\t(.*)$", tail, re.MULTILINE))

    def wait(self):
        """Wait for the end; return the exit code."""
        code = self.process.wait(timeout=_LIMIT_S)
        self._reader.join(timeout=5)
        return code

    def wait_for(self, text):
        """Wait until it has said ``text``."""
        deadline = time.monotonic() + _LIMIT_S
        while text not in self.text:
            assert self.process.poll() is None, f"it ended before {text!r}:\n{self.text}"
            assert time.monotonic() < deadline, f"it never said {text!r}:\n{self.text}"
            time.sleep(0.02)

    def worker(self):
        """Wait for the worker process; return its number."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            for pid in descendants(self.process.pid):
                try:
                    command = Path(f"/proc/{pid}/cmdline").read_bytes()
                except OSError:
                    continue
                if b"worker.py" in command:
                    return pid
            assert self.process.poll() is None, self.text
            time.sleep(0.02)
        raise AssertionError(f"no worker was started:\n{self.text}")

    def below(self):
        """Return the numbers of all processes that it started, and they."""
        return descendants(self.process.pid)

    def interrupt(self):
        """Press Ctrl-C."""
        self.process.send_signal(signal.SIGINT)

    def kill(self):
        """End it at once, as the system does when memory runs out."""
        self.process.kill()
        self.process.wait()


def descendants(pid):
    """Return the numbers of all processes below one."""
    found = []
    for child in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = child.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid and fields[0] != "Z":
            number = int(child.parent.name)
            found += [number, *descendants(number)]
    return found


def gone(pids, seconds):
    """Whether all these processes end within that time."""
    deadline = time.monotonic() + seconds
    while True:
        left = [pid for pid in pids if _runs(pid)]
        if not left:
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)


def _runs(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@dataclass
class Qgis:
    """A profile with the plugin switched on."""

    program: str
    profile: Path
    engine: str

    @property
    def plugin(self):
        return self.profile / "profiles" / "default" / "python" / "plugins" / PLUGIN

    def start(self, *arguments, **environment):
        """Start qgis_process; keywords are further environment variables."""
        runtime = self.profile / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        process = subprocess.Popen(
            [self.program, *map(str, arguments)],
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "XDG_RUNTIME_DIR": str(runtime),
                "QGIS_CUSTOM_CONFIG_PATH": str(self.profile),
                "RS_MASK_PYTHON": self.engine,
                "OMP_NUM_THREADS": "1",
                **environment,
            },
            cwd=self.profile,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        run = Run(process)
        _STARTED.append(run)
        return run

    def algorithm(self, name, parameters=None, **environment):
        """Start an algorithm."""
        options = []
        for key, value in (parameters or {}).items():
            values = value if isinstance(value, (list, tuple)) else [value]
            options += [f"--{key}={each}" for each in values]
        return self.start("run", name, *options, **environment)

    def finished(self, name, parameters=None, **environment):
        """Run an algorithm that must succeed; return the run."""
        run = self.algorithm(name, parameters, **environment)
        code = run.wait()
        assert code == 0, run.text
        return run


def new_qgis(folder, engine):
    """Make an empty profile with the plugin in it and switch it on."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("there is no qgis_process on this machine")
    qgis = Qgis(program, folder / "profile", engine)
    deploy(qgis.plugin.parent)
    run = qgis.start("plugins", "enable", PLUGIN)
    assert run.wait() == 0, run.text
    return qgis


@pytest.fixture(scope="session")
def engine():
    """The engine's Python."""
    named = os.environ.get("RS_MASK_PYTHON", "")
    python = Path(named) if named else ROOT / ".venv" / "bin" / "python"
    if not python.exists():
        pytest.skip(f"there is no engine ({python}); set RS_MASK_PYTHON")
    return str(python)


@pytest.fixture(scope="session")
def qgis(tmp_path_factory, engine):
    """QGIS with the plugin as it is."""
    return new_qgis(tmp_path_factory.mktemp("qgis"), engine)


@pytest.fixture(scope="session")
def qgis_with_fake_worker(tmp_path_factory):
    """QGIS with the plugin, whose worker does what RS_MASK_FAKE says; needs no engine."""
    folder = tmp_path_factory.mktemp("fake")
    subprocess.run([base_python(), "-m", "venv", "--without-pip", folder / "env"], check=True)
    packages = next((folder / "env").glob("lib/python*/site-packages"))
    for name in (
        *("torch", "torchvision", "numpy", "rasterio", "shapely"),
        *("geopandas", "pyogrio", "contourpy", "safetensors", "pycocotools"),
    ):
        (packages / f"{name}.py").touch()
    made = new_qgis(folder, str(folder / "env" / "bin" / "python"))
    fake = ROOT / "tests" / "rs_mask_plugin" / "fake_worker.py"
    shutil.copy(fake, made.plugin / "core" / "worker.py")
    return made


def base_python():
    """The Python that this one's environment was made from."""
    return getattr(sys, "_base_executable", sys.executable)


@pytest.fixture(scope="session")
def scene(tmp_path_factory, engine):
    """A tiny synthetic scene: west.tif, east.tif and scene.gpkg."""
    folder = tmp_path_factory.mktemp("scene") / "sample"
    subprocess.run(
        [
            *(engine, "-m", "rs_mask_plugin.core.cli", "makesample", "--output", folder),
            *("--width", "640", "--height", "256", "--seed", "5"),
        ],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return folder


@pytest.fixture(scope="session")
def annotating(scene):
    """The parameters that make a training set of the tiny scene."""
    return {
        "IMAGERY": scene / "west.tif",
        "ANNOTATIONS": f"{scene / 'scene.gpkg'}|layername=objects",
        "CLASS_FIELD": "class",
        "AREA": f"{scene / 'scene.gpkg'}|layername=west",
        "TILE_SIZE": 128,
        "VALIDATION_SHARE": 0.3,
    }


@dataclass
class Walk:
    """What the three steps made of the tiny scene, and how to make it again."""

    scene: Path
    folder: Path
    annotating: dict

    @property
    def training(self):
        return {"TRAINING_SET": self.folder / "set", **TRAINING}

    @property
    def detecting(self):
        return {
            "INPUT": self.scene / "east.tif",
            "MODEL": self.folder / "run" / "model.safetensors",
            "SCORE": 0,
        }


@pytest.fixture(scope="session")
def walk(qgis, scene, annotating, tmp_path_factory):
    walk = Walk(scene, tmp_path_factory.mktemp("walk"), annotating)
    annotated = qgis.finished("rsmask:annotate", {**walk.annotating, "OUTPUT": walk.folder / "set"})
    assert int(annotated.outputs["INSTANCES"]) > 0
    trained = qgis.finished(
        "rsmask:train", {**walk.training, "EPOCHS": 1, "OUTPUT": walk.folder / "run"}
    )
    assert trained.outputs["MODEL"] == str(walk.folder / "run" / "model.safetensors")
    output = walk.folder / "found.gpkg"
    qgis.finished("rsmask:detect", {**walk.detecting, "KEEP_ARCHIVE": "true", "OUTPUT": output})
    return walk


@pytest.fixture(scope="session")
def processes():
    """``gone`` for tests."""
    return gone


@pytest.fixture(autouse=True)
def nothing_keeps_running():
    """End what a failed test left behind; the worker ends with its QGIS."""
    yield
    while _STARTED:
        run = _STARTED.pop()
        if run.process.poll() is None:
            run.kill()

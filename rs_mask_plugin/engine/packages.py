"""The libraries that the engine is made of."""

from __future__ import annotations

ENGINE_PACKAGES = (
    "torch>=2.4",
    "torchvision>=0.19",
    "numpy>=1.26",
    "rasterio>=1.4",
    "shapely>=2.0.4",
    "geopandas>=1.0",
    "pyogrio>=0.9",
    "contourpy>=1.2",
    "safetensors>=0.4.3",
    "pycocotools>=2.0.8",
    "faster-coco-eval>=1.6",
    "matplotlib>=3.8",
    "pillow>=10",
    "jinja2>=3.1",
    "tensorboard>=2.16",
    "cyclopts>=3",
    "pyyaml>=6",
)
"""What the engine is made of: the extra ``engine`` of pyproject.toml (a test holds them equal)."""

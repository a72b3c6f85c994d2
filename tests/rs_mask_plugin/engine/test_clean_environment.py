"""Which environment variables reach the engine."""

from __future__ import annotations

import os

from rs_mask_plugin.engine.clean_environment import clean_environment


def test_windows_folders_of_qgis_are_taken_out_of_the_path(monkeypatch):
    monkeypatch.setattr(os, "pathsep", ";")
    clean = clean_environment(
        {
            "OSGEO4W_ROOT": "C:\\Program Files\\QGIS 3.40",
            "Path": "C:\\Program Files\\QGIS 3.40\\bin;C:\\Windows;C:\\Program Files\\QGIS 3.40b",
            "SSL_CERT_FILE": "C:\\Program Files\\QGIS 3.40\\bin\\curl-ca-bundle.crt",
            "REQUESTS_CA_BUNDLE": "D:\\company.crt",
        }
    )
    assert clean == {
        "Path": "C:\\Windows;C:\\Program Files\\QGIS 3.40b",
        "REQUESTS_CA_BUNDLE": "D:\\company.crt",
    }

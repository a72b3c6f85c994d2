"""What is said and kept of an address: never what only its user may know."""

import pytest
from rs_mask_plugin.core.jobs.addresses import without_credentials
from rs_mask_plugin.core.jobs.errors import UserError


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("https://h.org/a.tif", "https://h.org/a.tif"),
        ("https://me:pw@h.org/a.tif", "https://h.org/a.tif"),
        ("/vsicurl/https://me:p@w@h.org:81/a.tif", "/vsicurl/https://h.org:81/a.tif"),
        ("https://h.org/get?file=a.tif&page=2", "https://h.org/get?file=a.tif&page=2"),
        ("https://h.org/get?file=a.tif&api_key=pw", "https://h.org/get?file=a.tif"),
        ("https://h.org/a.tif?X-Amz-Expires=9&X-Amz-Signature=pw", "https://h.org/a.tif"),
        ("https://me:p/w@h.org/a.tif", "https://h.org/a.tif"),
        ("https://me:p?w@h.org/a.tif", "https://h.org/a.tif"),
        ("https://me:p#w@h.org/a.tif", "https://h.org/a.tif"),
        ("https://h.org:8080/a@2x.tif", "https://h.org:8080/a@2x.tif"),
        ("https://[::1]:80/a@2x.tif", "https://[::1]:80/a@2x.tif"),
        ("https://h.org/a.tif?sv=2021&se=2030&sr=b&sp=r&sig=pw%2F", "https://h.org/a.tif"),
        ("https://h.org/a.tif?Expires=1&Signature=pw&Key-Pair-Id=K", "https://h.org/a.tif"),
        ("https://h.org/a.tif?k=" + 9 * "pw01", "https://h.org/a.tif"),
        ("/vsicurl?header.Authorization=pw&page=2", "/vsicurl?page=2"),
        ("PG:host=h user=me password='p w' dbname=d", "PG:host=h user=me password=… dbname=d"),
        ("C:\\data\\a.tif", "C:\\data\\a.tif"),
        ("Is it /data/a?b=c.tif?", "Is it /data/a?b=c.tif?"),
    ],
)
def test_an_address_is_said_without_secrets(address, said):
    assert without_credentials(address) == said
    assert without_credentials(f"“{address}” can't be opened.") == f"“{said}” can't be opened."


def test_no_error_says_a_secret():
    error = UserError("https://me:pw@h.org/a.tif is gone.", "Ask https://me:pw@h.org for it.")
    assert "pw" not in f"{error} {error.text} {error.hint}"

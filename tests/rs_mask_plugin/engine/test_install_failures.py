"""What uv and pip say when an installation fails, and what a person reads of it."""

from __future__ import annotations

import pytest

from rs_mask_plugin.engine.install_failures import read_failure

# As uv 0.13 said it, but for the Windows ones, which are its words for Windows' error numbers.
CASES = {
    "no name server": (
        """Using Python 3.11.7 environment at: e1
error: Request failed after 3 retries in 9.9s
  cause: Failed to fetch: https://download.pytorch.org/whl/cpu/torch/
  cause: error sending request for url (https://download.pytorch.org/whl/cpu/torch/)
  cause: client error (Connect)
  cause: dns error
  cause: failed to lookup address information: Name or service not known""",
        "download.pytorch.org can't be reached (failed to lookup address information: Name or "
        "service not known)",
        "folder of wheels",
    ),
    "a proxy that is not there": (
        """error: Request failed after 3 retries in 6.1s
  cause: Failed to fetch: https://pypi.org/simple/six/
  cause: client error (Connect)
  cause: tunnel error: failed to create underlying connection
  cause: tcp connect error
  cause: Connection refused (os error 111)""",
        "the proxy gives no way to pypi.org (Connection refused (os error 111))",
        "Settings, Options, Network",
    ),
    "an unknown certificate": (
        """error: Failed to fetch: `https://pypi.org/simple/six/`
  Caused by: error sending request for url (https://pypi.org/simple/six/)
  Caused by: invalid peer certificate: UnknownIssuer""",
        "the connection to pypi.org is not trusted: its certificate is unknown here",
        "SSL_CERT_FILE",
    ),
    "a full disk": (
        """error: Failed to download `pillow==13.0.0`
  cause: Failed to extract archive: pillow-13.0.0-cp311-cp311-manylinux_2_28_x86_64.whl
  cause: I/O operation failed during extraction
  cause: failed to write to file `/data/c/.tmp86t6bo/PIL/_imaging.so`: No space left on device """
        """(os error 28)""",
        "the disk is full (/data/c/.tmp86t6bo/PIL/_imaging.so)",
        "2 to 7 GB",
    ),
    "a full disk on Windows": (
        """error: Failed to install: torch-2.9.0-cp312-cp312-win_amd64.whl (torch==2.9.0)
  cause: failed to copy file to C:\\Users\\me\\x: There is not enough space on the disk. """
        """(os error 112)""",
        "the disk is full",
        "2 to 7 GB",
    ),
    "a folder of somebody else": (
        """error: Failed to install: six-1.17.0-py2.py3-none-any.whl (six==1.17.0)
  cause: Failed to create directory `/opt/engine/lib/python3.11/site-packages/six`
  cause: failed to create directory `/opt/engine/lib/python3.11/site-packages/six`: """
        """Permission denied (os error 13)""",
        "a file can't be written (/opt/engine/lib/python3.11/site-packages/six)",
        "folder of your own",
    ),
    "names that are too long": (
        """error: Failed to install: torch-2.9.0-cp312-cp312-win_amd64.whl (torch==2.9.0)
  Caused by: failed to copy `C:\\Users\\me\\a\\long\\way`: The filename or extension is """
        """too long. (os error 206)""",
        "the names of its files become too long (C:\\Users\\me\\a\\long\\way)",
        "C:\\rs-mask",
    ),
    "a garbled file": (
        """Resolved 1 package in 53ms
error: Failed to download `six==9.0`
  cause: Failed to extract archive: six-9.0-py3-none-any.whl
  cause: Bad CRC (got 8262ab7b, expected 4a033215) for file: six.py""",
        "a download arrived damaged (Bad CRC (got 8262ab7b, expected 4a033215) for file: six.py)",
        "what is there is not fetched twice",
    ),
    "a server that refuses": (
        """error: Failed to fetch: http://127.0.0.1:8765/f/six-9.0-py3-none-any.whl
  cause: HTTP status client error (403 Forbidden) for url (http://127.0.0.1:8765/f/six.whl)""",
        "127.0.0.1:8765 can't be reached (HTTP status client error (403 Forbidden) for url "
        "(http://127.0.0.1:8765/f/six.whl))",
        "folder of wheels",
    ),
    "pip without a wheel": (
        """Looking in links: /media/wheels
ERROR: Could not find a version that satisfies the requirement rasterio>=1.4 (from versions: none)
ERROR: No matching distribution found for rasterio>=1.4""",
        "No matching distribution found for rasterio>=1.4",
        "another Python",
    ),
}


@pytest.mark.parametrize(("said", "text", "hint"), CASES.values(), ids=CASES)
def test_a_failed_installation_is_one_sentence_and_what_to_do(said, text, hint):
    failure = read_failure(said.splitlines(), 2)
    assert failure.text == text
    assert hint in failure.hint


def test_a_program_that_says_nothing_is_known_by_its_exit_code():
    assert read_failure([], 9).text == "exit code 9"


def test_another_server_may_help_where_one_can_not_be_reached_but_not_on_a_full_disk():
    network = {name for name, (said, _, _) in CASES.items() if _failure(said).network}
    assert network == {
        "no name server",
        "a proxy that is not there",
        "an unknown certificate",
        "a garbled file",
        "a server that refuses",
    }


def _failure(said):
    return read_failure(said.splitlines(), 2)

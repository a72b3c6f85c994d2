"""What is said of the downloads while uv fetches them."""

from __future__ import annotations

from rs_mask_plugin.engine.downloads import Downloads


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


def test_the_line_says_what_is_fetched_how_much_how_fast_and_how_long():
    clock = Clock()
    downloads = Downloads(clock)
    for line in ("Downloading torch (180.0MiB)", "Downloading numpy (20.0MiB)"):
        assert downloads.read(line)
    assert downloads.text() == "Download of torch and 1 more: 0 MB of 210 MB"
    clock.now += 9
    assert downloads.read(" Downloaded numpy")
    assert downloads.text() == ("Download of torch: 21 MB of 210 MB, 2 MB a second, 81 s left")
    assert abs(downloads.share - 0.1) < 1e-9
    assert downloads.read(" Downloaded torch")
    assert downloads.share == 1.0
    assert downloads.text() == "Download of all packages: 210 MB of 210 MB"


def test_a_size_is_read_in_every_unit_and_other_lines_are_no_download():
    downloads = Downloads(Clock())
    for line in ("Downloading a (2.5GiB)", "Downloading b (512.0KiB)", "Downloading c (90B)"):
        assert downloads.read(line)
    assert downloads.text() == "Download of a and 2 more: 0 MB of 2.7 GB"
    for line in ("Resolved 3 packages in 1ms", "Downloading https://x.org/y.whl", " Downloaded z"):
        downloads.read(line)
    assert downloads.text() == "Download of a and 2 more: 0 MB of 2.7 GB"

from __future__ import annotations

import threading
import time

import pytest
from rs_mask_plugin.core.detection.read_ahead import ReaderThreads


def test_threads_that_are_added_read_at_the_same_time():
    together = threading.Barrier(3)

    def meet(item: int) -> int:
        together.wait(10)
        return item

    readers = ReaderThreads(meet, 3)
    with_all = [readers.submit(item) for item in range(3)]
    assert sorted(future.result(10) for future in with_all) == [0, 1, 2]
    readers.add_thread()
    assert len(readers) == 3
    readers.close()


def test_what_waits_to_be_read_is_dropped_at_the_end():
    begun, read = threading.Event(), []

    def slowly(item: int) -> None:
        read.append(item)
        begun.set()
        time.sleep(0.2)

    readers = ReaderThreads(slowly, 1)
    for item in range(50):
        readers.submit(item)
    assert begun.wait(10)
    readers.close()
    assert read == [0]


def test_what_fails_is_raised_where_it_is_waited_for():
    readers = ReaderThreads(lambda item: 1 // item, 1)
    with pytest.raises(ZeroDivisionError):
        readers.submit(0).result(10)
    assert readers.submit(1).result(10) == 1
    readers.close()

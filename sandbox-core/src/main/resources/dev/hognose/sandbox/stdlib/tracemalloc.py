# SPDX-License-Identifier: Apache-2.0
"""Memory is the host's to measure: nothing is traced."""

_tracing = False


def start(nframe=1):
    global _tracing
    _tracing = True


def stop():
    global _tracing
    _tracing = False


def is_tracing():
    return _tracing


def clear_traces():
    """Does nothing."""


def get_traced_memory():
    """What is in use and the most that was: not measured, so always 0."""
    return (0, 0)


def reset_peak():
    """Does nothing."""


def get_tracemalloc_memory():
    return 0


def get_traceback_limit():
    return 1


def get_object_traceback(obj):
    return None


class Statistic:
    """Memory of one place."""

    def __init__(self, traceback, size, count):
        self.traceback = traceback
        self.size = size
        self.count = count


class Snapshot:
    """Traces of a moment: none."""

    def __init__(self):
        self.traces = ()
        self.traceback_limit = 1

    def statistics(self, key_type, cumulative=False):
        return []

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        return []

    def filter_traces(self, filters):
        return self


def take_snapshot():
    """The traces so far; RuntimeError if tracing has not begun."""
    if not _tracing:
        raise RuntimeError('the tracemalloc module must be tracing memory allocations to take a '
                           'snapshot')
    return Snapshot()


class Filter:
    """A choice of traces."""

    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        self.inclusive = inclusive
        self.filename_pattern = filename_pattern
        self.lineno = lineno
        self.all_frames = all_frames
        self.domain = domain


class DomainFilter:
    """A choice of traces by domain."""

    def __init__(self, inclusive, domain):
        self.inclusive = inclusive
        self.domain = domain

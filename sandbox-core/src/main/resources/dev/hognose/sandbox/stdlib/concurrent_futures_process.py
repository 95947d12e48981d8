# SPDX-License-Identifier: Apache-2.0
"""The executor of processes, which runs in this one."""

from concurrent.futures import BrokenExecutor, ProcessPoolExecutor


class BrokenProcessPool(BrokenExecutor):
    """A pool whose processes ended."""

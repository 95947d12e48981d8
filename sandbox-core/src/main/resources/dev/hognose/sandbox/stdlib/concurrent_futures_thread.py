# SPDX-License-Identifier: Apache-2.0
"""The executor of threads."""

from _futures_executors import BrokenThreadPool, ThreadPoolExecutor

# SPDX-License-Identifier: Apache-2.0
"""Tasks, as a module of their own."""

from asyncio import (Task, create_task, FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, wait,
                     wait_for, as_completed, sleep, gather, shield, ensure_future,
                     run_coroutine_threadsafe, current_task, all_tasks,
                     create_eager_task_factory, eager_task_factory)

__all__ = ['Task', 'create_task', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'wait',
           'wait_for', 'as_completed', 'sleep', 'gather', 'shield', 'ensure_future',
           'run_coroutine_threadsafe', 'current_task', 'all_tasks', 'create_eager_task_factory',
           'eager_task_factory']

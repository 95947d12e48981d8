# SPDX-License-Identifier: Apache-2.0
"""Event loops and who has one, as a module of their own."""

from asyncio import (AbstractEventLoopPolicy, AbstractEventLoop, Handle, TimerHandle,
                     get_event_loop_policy, set_event_loop_policy, get_event_loop,
                     set_event_loop, new_event_loop, get_running_loop)

__all__ = ['AbstractEventLoopPolicy', 'AbstractEventLoop', 'Handle', 'TimerHandle',
           'get_event_loop_policy', 'set_event_loop_policy', 'get_event_loop', 'set_event_loop',
           'new_event_loop', 'get_running_loop']

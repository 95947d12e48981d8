# SPDX-License-Identifier: Apache-2.0
"""What mail and HTTP share: dates and addresses. Messages are not here."""

__all__ = ['utils']


def __getattr__(name):
    if name in ('message_from_string', 'message_from_bytes', 'message_from_file',
                'message_from_binary_file'):
        raise AttributeError(f'email.{name} is not here: this sandbox neither sends nor reads mail; '
                             'build the text yourself or call a host function (tool)')
    raise AttributeError(f"module 'email' has no attribute {name!r}")

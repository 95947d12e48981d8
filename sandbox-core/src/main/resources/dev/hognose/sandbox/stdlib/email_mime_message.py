# SPDX-License-Identifier: Apache-2.0
"""The class MIMEMessage."""

from _email_mime import MIMEMessage

__all__ = ['MIMEMessage']

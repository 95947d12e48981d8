# SPDX-License-Identifier: Apache-2.0
"""The class MIMEApplication."""

from _email_mime import MIMEApplication

__all__ = ['MIMEApplication']

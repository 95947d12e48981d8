# SPDX-License-Identifier: Apache-2.0
"""The class MIMEText."""

from _email_mime import MIMEText

__all__ = ['MIMEText']

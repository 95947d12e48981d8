# SPDX-License-Identifier: Apache-2.0
"""The class MIMEMultipart."""

from _email_mime import MIMEMultipart

__all__ = ['MIMEMultipart']

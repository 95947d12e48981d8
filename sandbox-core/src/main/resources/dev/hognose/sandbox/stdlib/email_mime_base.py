# SPDX-License-Identifier: Apache-2.0
"""The class MIMEBase."""

from _email_mime import MIMEBase

__all__ = ['MIMEBase']

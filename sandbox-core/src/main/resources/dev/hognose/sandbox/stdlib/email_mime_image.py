# SPDX-License-Identifier: Apache-2.0
"""The class MIMEImage."""

from _email_mime import MIMEImage

__all__ = ['MIMEImage']

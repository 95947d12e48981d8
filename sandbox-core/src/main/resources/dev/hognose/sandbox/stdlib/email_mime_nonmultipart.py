# SPDX-License-Identifier: Apache-2.0
"""The class MIMENonMultipart."""

from _email_mime import MIMENonMultipart

__all__ = ['MIMENonMultipart']

# SPDX-License-Identifier: Apache-2.0
"""The class MIMEAudio."""

from _email_mime import MIMEAudio

__all__ = ['MIMEAudio']

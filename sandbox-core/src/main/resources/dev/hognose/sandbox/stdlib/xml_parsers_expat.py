# SPDX-License-Identifier: Apache-2.0
"""The error that xml.dom.minidom raises for documents that are not well-formed."""

from _xml_scanner import MESSAGES as _MESSAGES


class ExpatError(Exception):
    """Has code, lineno and offset."""


error = ExpatError


def ErrorString(code, /):
    """The text of an error's code."""
    return _MESSAGES.get(code)

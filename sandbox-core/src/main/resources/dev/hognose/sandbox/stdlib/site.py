# SPDX-License-Identifier: Apache-2.0
"""Places of packages, of which there are none."""

PREFIXES = []
ENABLE_USER_SITE = False
USER_SITE = None
USER_BASE = None


def getsitepackages(prefixes=None):
    return []


def getuserbase():
    return ''


def getusersitepackages():
    return ''


def addsitedir(sitedir, known_paths=None):
    """Does nothing: packages cannot be installed."""


def main():
    """Does nothing."""

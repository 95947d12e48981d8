# SPDX-License-Identifier: Apache-2.0
"""The writing part of json."""

from json import JSONEncoder

# SPDX-License-Identifier: Apache-2.0
"""The reading part of json."""

from json import JSONDecodeError, JSONDecoder

__all__ = ['JSONDecoder', 'JSONDecodeError']

# SPDX-License-Identifier: Apache-2.0
"""The classes of collections.abc."""

from collections.abc import *
from collections.abc import __all__

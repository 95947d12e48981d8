# SPDX-License-Identifier: Apache-2.0
"""What tests show of values."""

from collections import Counter
from _unittest_text import safe_repr, strclass

# SPDX-License-Identifier: Apache-2.0
# An import from __future__ binds its names, as any other does.
"""A docstring may stand before it."""
from __future__ import annotations, division
from __future__ import generators as feature

print(annotations.getMandatoryRelease(), division.getOptionalRelease())
print(feature.compiler_flag, feature)
print(sorted(name for name in globals() if not name.startswith('__')))


def typed(value: Unknown) -> Missing:
    return value


print(typed.__annotations__)

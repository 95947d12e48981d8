# SPDX-License-Identifier: Apache-2.0
"""Points to PEP 20."""

print('The Zen of Python, by Tim Peters: https://peps.python.org/pep-0020/')

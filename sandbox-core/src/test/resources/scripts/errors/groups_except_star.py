# SPDX-License-Identifier: Apache-2.0
# What except* leaves and raises, uncaught.
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("new")
except* OSError: pass

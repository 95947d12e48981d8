# SPDX-License-Identifier: Apache-2.0
from typing import *
import warnings
warnings.simplefilter("always")
for f in (lambda: NamedTuple("E"), lambda: NamedTuple("E", None), lambda: NamedTuple("E", x=int), lambda: NamedTuple("E", None, x=int), lambda: NamedTuple("E", [], x=int), lambda: NamedTuple("E", [("x", int)]), lambda: TypedDict("E"), lambda: TypedDict("E", None), lambda: TypedDict("E", {}), lambda: TypedDict("E", x=int), lambda: TypedDict("E", {}, x=int)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

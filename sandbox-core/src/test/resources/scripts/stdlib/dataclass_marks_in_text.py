# SPDX-License-Identifier: Apache-2.0
# Annotations that are strings: which of them name ClassVar, InitVar and KW_ONLY.
import dataclasses
import typing
import typing as t
from dataclasses import InitVar
from typing import ClassVar


class Other:
    ClassVar = int


for text in ("ClassVar", "ClassVar[int]", "typing.ClassVar", "typing.ClassVar[int]", "t.ClassVar[int]",
             "dataclasses.ClassVar[int]", "Other.ClassVar", "ClassVarious", " ClassVar[int]", "InitVar",
             "InitVar[int]", "dataclasses.InitVar[int]", "typing.InitVar", "KW_ONLY", "dataclasses.KW_ONLY",
             "int", "ClassVar | None", "Optional[ClassVar]", ""):
    try:
        marked = type("Marked", (), {"__annotations__": {"a": "int", "b": text}, "b": 4, "__module__": __name__})
        made = dataclasses.dataclass(marked)
        print(repr(text), [field.name for field in dataclasses.fields(made)], made.__match_args__)
    except Exception as error:
        print(repr(text), type(error).__name__, error)

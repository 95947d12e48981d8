# SPDX-License-Identifier: Apache-2.0
# Private names of typing that packages ask for are classes and functions that work.
import typing
from typing import Annotated, Callable, ClassVar, Concatenate, Dict, List, Literal, Optional, Tuple, Union

for form in (List, Dict, Tuple, Callable, List[int], Union[int, str], Optional[int], Literal[1],
             Annotated[int, 1], Callable[[int], str], ClassVar[int], Concatenate[int, ...], Union,
             typing.ForwardRef('x'), typing.Unpack[Tuple[int]], typing.TypeGuard[int]):
    print(form, type(form), [isinstance(form, cls) for cls in (
        typing._Final, typing._BaseGenericAlias, typing._GenericAlias, typing._SpecialGenericAlias,
        typing._UnionGenericAlias, typing._LiteralGenericAlias, typing._AnnotatedAlias,
        typing._CallableGenericAlias, typing._SpecialForm)])
print(List[int]._inst, List._inst, List._nparams, Dict._nparams, Optional[int]._name, Union[int, str]._name)
print(List[int].copy_with((str,)), Union[int, str].copy_with((str, bytes)))
print(typing._eval_type(typing.ForwardRef('List[int]'), {'List': List}, {}, type_params=()))
print(typing._strip_annotations(Annotated[int, 3]), typing._strip_annotations(List[Annotated[int, 3]]))
print(typing._type_check(None, 'message'), typing._type_check('int', 'message'), typing._is_dunder('__x__'))
try:
    typing._type_check(ClassVar[int], 'message')
except TypeError as error:
    print(error)
try:
    class Mine(typing._GenericAlias):
        pass
except TypeError as error:
    print(error)


class Form(typing._SpecialForm, _root=True):
    pass


print(isinstance(Form, type), typing.TypedDict.__mro_entries__(()))

# SPDX-License-Identifier: Apache-2.0
"""Tools for the with statement."""

from abc import ABC, abstractmethod
from functools import wraps
from sys import exception as handled
from types import GenericAlias, MethodType

__all__ = ['AbstractAsyncContextManager', 'AbstractContextManager',
           'AsyncExitStack', 'ContextDecorator', 'ExitStack', 'aclosing', 'asynccontextmanager',
           'chdir', 'closing', 'contextmanager', 'nullcontext', 'redirect_stderr',
           'redirect_stdout', 'suppress']


def _has(cls, *names):
    for name in names:
        for owner in cls.__mro__:
            if name in owner.__dict__:
                if owner.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class AbstractContextManager(ABC):
    """Objects that work in a with statement."""

    __class_getitem__ = classmethod(GenericAlias)
    __slots__ = ()

    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is AbstractContextManager:
            return _has(subclass, '__enter__', '__exit__')
        return NotImplemented


class AbstractAsyncContextManager(ABC):
    """Objects that work in an async with statement."""

    __class_getitem__ = classmethod(GenericAlias)
    __slots__ = ()

    async def __aenter__(self):
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is AbstractAsyncContextManager:
            return _has(subclass, '__aenter__', '__aexit__')
        return NotImplemented


class ContextDecorator:
    """Lets a context manager decorate functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner


class AsyncContextDecorator:
    """Lets an asynchronous context manager decorate coroutine functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return inner


class _GeneratorManager:
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func = func
        self.args = args
        self.kwds = kwds
        self.__doc__ = getattr(func, '__doc__', None) or type(self).__doc__

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)


class _GeneratorContextManager(_GeneratorManager, AbstractContextManager, ContextDecorator):
    """What a function decorated with contextmanager gives."""

    def __enter__(self):
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        gen = self.gen
        if typ is None:
            try:
                next(gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                gen.close()
        if value is None:
            value = typ()
        try:
            gen.throw(value)
        except StopIteration as stopped:
            return stopped is not value
        except RuntimeError as error:
            if error is value or isinstance(value, StopIteration) and error.__cause__ is value:
                value.__traceback__ = traceback
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            error.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            gen.close()


class _AsyncGeneratorContextManager(
        _GeneratorManager, AbstractAsyncContextManager, AsyncContextDecorator):
    """What a function decorated with asynccontextmanager gives."""

    async def __aenter__(self):
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        gen = self.gen
        if typ is None:
            try:
                await anext(gen)
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await gen.aclose()
        if value is None:
            value = typ()
        try:
            await gen.athrow(value)
        except StopAsyncIteration as stopped:
            return stopped is not value
        except RuntimeError as error:
            if error is value or error.__cause__ is value and isinstance(
                    value, (StopIteration, StopAsyncIteration)):
                value.__traceback__ = traceback
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            error.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await gen.aclose()


def contextmanager(func):
    """Makes a context manager of a generator that yields once."""
    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


def asynccontextmanager(func):
    """Makes an asynchronous context manager of an async generator that yields once."""
    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


class closing(AbstractContextManager):
    """Closes a thing at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Closes an asynchronous thing at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        import sys
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        import sys
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Sends standard output elsewhere."""

    _stream = 'stdout'


class redirect_stderr(_RedirectStream):
    """Sends standard error elsewhere."""

    _stream = 'stderr'


class suppress(AbstractContextManager):
    """Ends the block quietly at the given exceptions."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return None
        if issubclass(exctype, self._exceptions):
            return True
        if issubclass(exctype, BaseExceptionGroup):
            match, rest = excinst.split(self._exceptions)
            if rest is None:
                return True
            raise rest
        return False


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Does nothing."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class chdir(AbstractContextManager):
    """Changes the working directory for the block."""

    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        import os
        self._old_cwd.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        import os
        os.chdir(self._old_cwd.pop())


def _entered(cm, enter, leave, what):
    cls = type(cm)
    try:
        return getattr(cls, enter), getattr(cls, leave)
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                        f'{what} protocol') from None


def _chained(new, old, outer):
    """Makes the context of an exception raised while leaving what it would be in nested blocks."""
    while True:
        context = new.__context__
        if context is None or context is old:
            return
        if context is outer:
            break
        new = context
    new.__context__ = old


class _BaseExitStack:
    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        """Hands all callbacks over to a new stack."""
        stack = type(self)()
        stack._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return stack

    def push(self, exit):
        leave = getattr(type(exit), '__exit__', None)
        if leave is None:
            self._exit_callbacks.append((True, exit))
        else:
            self._exit_callbacks.append((True, MethodType(leave, exit)))
        return exit

    def enter_context(self, cm):
        enter, leave = _entered(cm, '__enter__', '__exit__', 'context manager')
        result = enter(cm)
        self._exit_callbacks.append((True, MethodType(leave, cm)))
        return result

    def callback(self, callback, /, *args, **kwds):
        def leave(exc_type, exc, tb):
            callback(*args, **kwds)
        leave.__wrapped__ = callback
        self._exit_callbacks.append((True, leave))
        return callback


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Any number of context managers and callbacks, left in reverse order."""

    def __exit__(self, *exc_details):
        exc = exc_details[1]
        received = exc is not None
        outer = handled()
        suppressed = pending = False
        while self._exit_callbacks:
            _, leave = self._exit_callbacks.pop()
            try:
                details = (None, None, None) if exc is None else (
                    type(exc), exc, exc.__traceback__)
                if leave(*details):
                    suppressed = True
                    pending = False
                    exc = None
            except BaseException as new:
                if new is not exc:
                    _chained(new, exc, outer)
                pending = True
                exc = new
        if pending:
            context = exc.__context__
            try:
                raise exc
            except BaseException:
                exc.__context__ = context
                raise
        return received and suppressed

    def close(self):
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """Any number of asynchronous context managers and callbacks, left in reverse order."""

    async def enter_async_context(self, cm):
        enter, leave = _entered(cm, '__aenter__', '__aexit__', 'asynchronous context manager')
        result = await enter(cm)
        self._exit_callbacks.append((False, MethodType(leave, cm)))
        return result

    def push_async_exit(self, exit):
        leave = getattr(type(exit), '__aexit__', None)
        self._exit_callbacks.append((False, exit if leave is None else MethodType(leave, exit)))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def leave(exc_type, exc, tb):
            await callback(*args, **kwds)
        leave.__wrapped__ = callback
        self._exit_callbacks.append((False, leave))
        return callback

    async def __aexit__(self, *exc_details):
        exc = exc_details[1]
        received = exc is not None
        outer = handled()
        suppressed = pending = False
        while self._exit_callbacks:
            plain, leave = self._exit_callbacks.pop()
            try:
                details = (None, None, None) if exc is None else (
                    type(exc), exc, exc.__traceback__)
                if leave(*details) if plain else await leave(*details):
                    suppressed = True
                    pending = False
                    exc = None
            except BaseException as new:
                if new is not exc:
                    _chained(new, exc, outer)
                pending = True
                exc = new
        if pending:
            context = exc.__context__
            try:
                raise exc
            except BaseException:
                exc.__context__ = context
                raise
        return received and suppressed

    async def aclose(self):
        await self.__aexit__(None, None, None)

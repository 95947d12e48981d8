# SPDX-License-Identifier: Apache-2.0
"""Loggers, handlers and formatters made from a dictionary or a file of settings."""

import logging
import logging.handlers
import re

__all__ = ['dictConfig', 'fileConfig', 'dictConfigClass', 'DictConfigurator', 'BaseConfigurator',
           'ConvertingDict', 'ConvertingList', 'ConvertingTuple', 'valid_ident',
           'DEFAULT_LOGGING_CONFIG_PORT']

DEFAULT_LOGGING_CONFIG_PORT = logging.handlers.DEFAULT_TCP_LOGGING_PORT + 10
_IDENTIFIER = re.compile('^[a-z_][a-z0-9_]*$', re.I)


def __getattr__(name):
    if name in ('listen', 'stopListening'):
        raise AttributeError(f'logging.config.{name} is not here: this sandbox has no network access; '
                             'use dictConfig')
    raise AttributeError(f"module 'logging.config' has no attribute {name!r}")


def valid_ident(s):
    if not _IDENTIFIER.match(s):
        raise ValueError(f'Not a valid Python identifier: {s!r}')
    return True


def _resolve(name):
    """The object of a dotted name, with its modules imported."""
    parts = name.split('.')
    used = parts.pop(0)
    found = __import__(used)
    for part in parts:
        used += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(used)
            found = getattr(found, part)
    return found


class _Converting:
    """A container whose values are converted when they are asked for."""

    configurator = None

    def _converted(self, key, value, replace=True):
        result = self.configurator.convert(value)
        if value is not result:
            if replace:
                self[key] = result
            if isinstance(result, _Converting):
                result.parent = self
                result.key = key
        return result


class ConvertingDict(dict, _Converting):
    def __getitem__(self, key):
        return self._converted(key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self._converted(key, dict.get(self, key, default), key in self)

    def pop(self, key, default=None):
        return self._converted(key, dict.pop(self, key, default), False)


class ConvertingList(list, _Converting):
    def __getitem__(self, key):
        return self._converted(key, list.__getitem__(self, key))

    def pop(self, idx=-1):
        return self._converted(idx, list.pop(self, idx), False)


class ConvertingTuple(tuple, _Converting):
    def __getitem__(self, key):
        return self._converted(key, tuple.__getitem__(self, key), False)


class BaseConfigurator:
    """Settings with references: ext:// to objects of Python, cfg:// to other settings."""

    CONVERT_PATTERN = re.compile(r'^(?P<prefix>[a-z]+)://(?P<suffix>.*)$')
    WORD_PATTERN = re.compile(r'^\s*(\w+)\s*')
    DOT_PATTERN = re.compile(r'^\.\s*(\w+)\s*')
    INDEX_PATTERN = re.compile(r'^\[([^\[\]]*)\]\s*')
    DIGIT_PATTERN = re.compile(r'^\d+$')
    value_converters = {'ext': 'ext_convert', 'cfg': 'cfg_convert'}
    importer = staticmethod(__import__)

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config.configurator = self

    def resolve(self, s):
        try:
            return _resolve(s)
        except ImportError as e:
            raise ValueError(f'Cannot resolve {s!r}: {e}') from e

    def ext_convert(self, value):
        return self.resolve(value)

    def cfg_convert(self, value):
        rest = value
        found = self.WORD_PATTERN.match(rest)
        if found is None:
            raise ValueError(f'Unable to convert {value!r}')
        rest = rest[found.end():]
        result = self.config[found.groups()[0]]
        while rest:
            found = self.DOT_PATTERN.match(rest)
            if found:
                result = result[found.groups()[0]]
            else:
                found = self.INDEX_PATTERN.match(rest)
                if not found:
                    raise ValueError(f'Unable to convert {value!r} at {rest!r}')
                index = found.groups()[0]
                if self.DIGIT_PATTERN.match(index):
                    try:
                        result = result[int(index)]
                    except TypeError:
                        result = result[index]
                else:
                    result = result[index]
            rest = rest[found.end():]
        return result

    def convert(self, value):
        if isinstance(value, _Converting):
            return value
        if isinstance(value, dict):
            value = ConvertingDict(value)
            value.configurator = self
        elif isinstance(value, list):
            value = ConvertingList(value)
            value.configurator = self
        elif isinstance(value, tuple) and not hasattr(value, '_fields'):
            value = ConvertingTuple(value)
            value.configurator = self
        elif isinstance(value, str):
            found = self.CONVERT_PATTERN.match(value)
            if found and found['prefix'] in self.value_converters:
                return getattr(self, self.value_converters[found['prefix']])(found['suffix'])
        return value

    def configure_custom(self, config):
        """What a factory makes of the other settings."""
        factory = config.pop('()')
        if not callable(factory):
            factory = self.resolve(factory)
        properties = config.pop('.', None)
        made = factory(**{key: config[key] for key in config if valid_ident(key)})
        if properties:
            for name, value in properties.items():
                setattr(made, name, value)
        return made

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


class DictConfigurator(BaseConfigurator):
    """Settings of loggers in a dictionary of version 1."""

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f'Unsupported version: {config["version"]}')
        if config.pop('incremental', False):
            self._adjust(config)
        else:
            self._build(config)

    def _adjust(self, config):
        handlers = config.get('handlers', {})
        for name in handlers:
            handler = logging.getHandlerByName(name)
            if handler is None:
                raise ValueError(f'No handler found with name {name!r}')
            try:
                level = handlers[name].get('level', None)
                if level:
                    handler.setLevel(level)
            except Exception as e:
                raise ValueError(f'Unable to configure handler {name!r}') from e
        loggers = config.get('loggers', {})
        for name in loggers:
            try:
                self.configure_logger(name, loggers[name], True)
            except Exception as e:
                raise ValueError(f'Unable to configure logger {name!r}') from e
        root = config.get('root', None)
        if root:
            self._root(root, True)

    def _root(self, root, incremental=False):
        try:
            self.configure_root(root, incremental)
        except Exception as e:
            raise ValueError('Unable to configure root logger') from e

    def _build(self, config):
        disable = config.pop('disable_existing_loggers', True)
        for name in list(logging._handlers):
            handler = logging._handlers.pop(name)
            handler.flush()
            handler.close()
        for kind, make in (('formatter', self.configure_formatter), ('filter', self.configure_filter)):
            made = config.get(kind + 's', {})
            for name in made:
                try:
                    made[name] = make(made[name])
                except Exception as e:
                    raise ValueError(f'Unable to configure {kind} {name!r}') from e
        self._handlers(config.get('handlers', {}))
        root = logging.root
        existing = sorted(root.manager.loggerDict)
        children = []
        loggers = config.get('loggers', {})
        for name in loggers:
            if name in existing:
                children += [each for each in existing if each.startswith(name + '.')]
                existing.remove(name)
            try:
                self.configure_logger(name, loggers[name])
            except Exception as e:
                raise ValueError(f'Unable to configure logger {name!r}') from e
        _settle(existing, children, disable)
        root = config.get('root', None)
        if root:
            self._root(root)

    def _handlers(self, handlers):
        late = []
        for name in sorted(handlers):
            try:
                self._handler(handlers, name)
            except Exception as e:
                if ' not configured yet' not in str(e.__cause__):
                    raise ValueError(f'Unable to configure handler {name!r}') from e
                late.append(name)
        for name in late:
            try:
                self._handler(handlers, name)
            except Exception as e:
                raise ValueError(f'Unable to configure handler {name!r}') from e

    def _handler(self, handlers, name):
        handler = self.configure_handler(handlers[name])
        handler.name = name
        handlers[name] = handler

    def configure_formatter(self, config):
        if '()' in config:
            factory = config['()']
            try:
                return self.configure_custom(config)
            except TypeError as te:
                if "'format'" not in str(te):
                    raise
                config['fmt'] = config.pop('format')
                config['()'] = factory
                return self.configure_custom(config)
        style = config.get('style', '%')
        cls = config.get('class', None)
        cls = _resolve(cls) if cls else logging.Formatter
        more = {'defaults': config['defaults']} if 'defaults' in config else {}
        arguments = config.get('format', None), config.get('datefmt', None), style
        if 'validate' in config:
            return cls(*arguments, config['validate'], **more)
        return cls(*arguments, **more)

    def configure_filter(self, config):
        if '()' in config:
            return self.configure_custom(config)
        return logging.Filter(config.get('name', ''))

    def add_filters(self, filterer, filters):
        for each in filters:
            try:
                if callable(each) or callable(getattr(each, 'filter', None)):
                    found = each
                else:
                    found = self.config['filters'][each]
                filterer.addFilter(found)
            except Exception as e:
                raise ValueError(f'Unable to add filter {each!r}') from e

    def _configure_queue_handler(self, klass, **kwargs):
        given = kwargs.pop('queue', None)
        if given is None:
            from queue import Queue
            given = Queue()
        listener = kwargs.pop('listener', None) or logging.handlers.QueueListener
        respects = kwargs.pop('respect_handler_level', False)
        handlers = kwargs.pop('handlers', ())
        result = klass(given, **kwargs)
        result.listener = listener(given, *handlers, respect_handler_level=respects)
        return result

    def _queue_settings(self, config):
        if 'handlers' in config:
            found = []
            for name in config['handlers']:
                handler = self.config['handlers'][name]
                if not isinstance(handler, logging.Handler):
                    raise TypeError('target not configured yet')
                found.append(handler)
            config['handlers'] = found
        for name in ('queue', 'listener'):
            value = config.get(name)
            if isinstance(value, str):
                value = self.resolve(value)
                config[name] = value() if name == 'queue' and callable(value) else value
            elif isinstance(value, dict) and '()' in value:
                config[name] = self.configure_custom(dict(value))

    def configure_handler(self, config):
        before = dict(config)
        formatter = config.pop('formatter', None)
        if formatter:
            try:
                formatter = self.config['formatters'][formatter]
            except Exception as e:
                raise ValueError(f'Unable to set formatter {formatter!r}') from e
        level = config.pop('level', None)
        filters = config.pop('filters', None)
        if '()' in config:
            factory = config.pop('()')
            if not callable(factory):
                factory = self.resolve(factory)
        else:
            name = config.pop('class')
            cls = name if callable(name) else self.resolve(name)
            factory = cls
            if issubclass(cls, logging.handlers.MemoryHandler) and 'target' in config:
                try:
                    target = self.config['handlers'][config['target']]
                    if not isinstance(target, logging.Handler):
                        config.update(before)
                        raise TypeError('target not configured yet')
                    config['target'] = target
                except Exception as e:
                    raise ValueError(f'Unable to set target handler {config["target"]!r}') from e
            elif issubclass(cls, logging.handlers.QueueHandler):
                try:
                    self._queue_settings(config)
                except Exception as e:
                    config.update(before)
                    raise ValueError('Unable to set required handler') from e
                factory = lambda **kwargs: self._configure_queue_handler(cls, **kwargs)
        properties = config.pop('.', None)
        arguments = {key: config[key] for key in config if valid_ident(key)}
        result = factory(**arguments)
        if formatter:
            result.setFormatter(formatter)
        if level is not None:
            result.setLevel(level)
        if filters:
            self.add_filters(result, filters)
        if properties:
            for name, value in properties.items():
                setattr(result, name, value)
        return result

    def add_handlers(self, logger, handlers):
        for name in handlers:
            try:
                logger.addHandler(self.config['handlers'][name])
            except Exception as e:
                raise ValueError(f'Unable to add handler {name!r}') from e

    def common_logger_config(self, logger, config, incremental=False):
        level = config.get('level', None)
        if level is not None:
            logger.setLevel(level)
        if not incremental:
            for each in logger.handlers[:]:
                logger.removeHandler(each)
            handlers = config.get('handlers', None)
            if handlers:
                self.add_handlers(logger, handlers)
            filters = config.get('filters', None)
            if filters:
                self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get('propagate', None)
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)


def _settle(existing, children, disable):
    """What becomes of loggers that the settings do not name."""
    for name in existing:
        logger = logging.root.manager.loggerDict[name]
        if name in children:
            if not isinstance(logger, logging.PlaceHolder):
                logger.setLevel(logging.NOTSET)
                logger.handlers = []
                logger.propagate = True
        elif not isinstance(logger, logging.PlaceHolder):
            logger.disabled = disable


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Sets up loggers as a dictionary says."""
    dictConfigClass(config).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Sets up loggers as a file of settings says, or a ConfigParser that has read one."""
    import configparser
    import os
    if isinstance(fname, configparser.RawConfigParser):
        parser = fname
    else:
        if isinstance(fname, str):
            if not os.path.exists(fname):
                raise FileNotFoundError(f"{fname} doesn't exist")
            if not os.path.getsize(fname):
                raise RuntimeError(f'{fname} is an empty file')
        try:
            parser = configparser.ConfigParser(defaults)
            if hasattr(fname, 'readline'):
                parser.read_file(fname)
            else:
                parser.read(fname, encoding=encoding)
        except configparser.ParsingError as e:
            raise RuntimeError(f'{fname} is invalid: {e}')
    formatters = _formatters(parser)
    for name in list(logging._handlers):
        logging._handlers.pop(name).close()
    _loggers(parser, _made_handlers(parser, formatters), disable_existing_loggers)


def _names(parser, section):
    return [each.strip() for each in parser[section]['keys'].split(',') if each.strip()]


def _formatters(parser):
    made = {}
    for name in _names(parser, 'formatters'):
        section = f'formatter_{name}'
        get = lambda key, default=None: parser.get(section, key, raw=True, fallback=default)
        cls = parser[section].get('class')
        cls = _resolve(cls) if cls else logging.Formatter
        defaults = get('defaults')
        more = {'defaults': _evaluated(defaults)} if defaults is not None else {}
        made[name] = cls(get('format'), get('datefmt'), get('style', '%'), **more)
    return made


def _evaluated(text):
    return eval(text, vars(logging))


def _made_handlers(parser, formatters):
    made, targets = {}, []
    for name in _names(parser, 'handlers'):
        section = parser[f'handler_{name}']
        text = section['class']
        try:
            cls = _evaluated(text)
        except (AttributeError, NameError):
            cls = _resolve(text)
        handler = cls(*_evaluated(section.get('args', '()')), **_evaluated(section.get('kwargs', '{}')))
        handler.name = name
        if 'level' in section:
            handler.setLevel(section['level'])
        formatter = section.get('formatter', '')
        if formatter:
            handler.setFormatter(formatters[formatter])
        if issubclass(cls, logging.handlers.MemoryHandler) and section.get('target', ''):
            targets.append((handler, section['target']))
        made[name] = handler
    for handler, target in targets:
        handler.setTarget(made[target])
    return made


def _loggers(parser, handlers, disable):
    names = _names(parser, 'loggers')
    if 'root' in names:
        names.remove('root')
    root = logging.root
    _fill(root, parser['logger_root'], handlers)
    existing = sorted(root.manager.loggerDict)
    children = []
    for name in names:
        section = parser[f'logger_{name}']
        qualified = section['qualname']
        logger = logging.getLogger(qualified)
        if qualified in existing:
            children += [each for each in existing if each.startswith(qualified + '.')]
            existing.remove(qualified)
        _fill(logger, section, handlers)
        logger.propagate = section.getint('propagate', fallback=1)
        logger.disabled = False
    _settle(existing, children, disable)


def _fill(logger, section, handlers):
    if 'level' in section:
        logger.setLevel(section['level'])
    for each in logger.handlers[:]:
        logger.removeHandler(each)
    for name in section.get('handlers', '').split(','):
        if name.strip():
            logger.addHandler(handlers[name.strip()])

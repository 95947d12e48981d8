# completes or raises ImportError or raises TypeError or raises AttributeError or raises NotImplementedError or raises ModuleNotFoundError
import importlib, json
importlib.reload(json)

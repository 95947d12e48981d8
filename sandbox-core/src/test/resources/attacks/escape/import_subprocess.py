# raises ModuleNotFoundError or raises ImportError
import subprocess

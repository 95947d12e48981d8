# raises ModuleNotFoundError or raises ImportError
import socket

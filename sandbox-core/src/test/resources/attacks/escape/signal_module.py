# completes or raises ModuleNotFoundError or raises ImportError
import signal
signal.signal(signal.SIGINT, lambda *a: None)

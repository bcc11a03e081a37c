/** The first word of a worker, once all of its code has come. */
export const HERE = 'here'

/** Said by the worker itself. */
export const sayHere = (): void => postMessage(HERE)

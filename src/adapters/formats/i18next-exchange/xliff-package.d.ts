/** The npm package has no types of its own; these are of what is used of it. Each calls back before it returns. */
declare module 'xliff/js2xliff' {
  export default function js2xliff(
    js: object,
    options: { targetXliffVersion: string },
    done: (error: unknown, xml: string) => void,
  ): void;
}

declare module 'xliff/jsToXliff12' {
  export default function jsToXliff12(js: object, options: object, done: (error: unknown, xml: string) => void): void;
}

declare module 'xliff/xliff2js' {
  export default function xliff2js(xml: string, options: object, done: (error: unknown, js: unknown) => void): void;
}

declare module 'xliff/xliff12ToJs' {
  export default function xliff12ToJs(xml: string, options: object, done: (error: unknown, js: unknown) => void): void;
}

export interface AuditedOptions {
  /** Properties whose change is told, but never what they were or became: personal data and secrets. */
  withheld?: readonly string[];
  /** Properties that are no part of the trail: counters and the like. */
  ignored?: readonly string[];
  /** What properties hold while nobody has set them: a first save is told as a change of that. */
  usual?: Readonly<Record<string, unknown>>;
  /** The property that says whose trail the change belongs to, where that is not the object itself. */
  idFrom?: string;
}

export interface AuditedType extends AuditedOptions {
  objectType: string;
}

const types = new WeakMap<object, AuditedType>();

/**
 * Class decorator of an entity whose every `save()` and `remove()` leaves an entry in the audit trail, in the same
 * transaction. `objectType` is the name the trail is asked for by: `goal`.
 */
export const Audited =
  (objectType: string, options: AuditedOptions = {}): ClassDecorator =>
  (target) => {
    types.set(target, { ...options, objectType });
  };

/** How an entity class is audited; undefined where it is not. */
export const auditedType = (target: unknown): AuditedType | undefined =>
  typeof target === 'function' ? types.get(target) : undefined;

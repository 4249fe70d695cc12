import type { ComponentPropsWithoutRef, ReactNode } from 'react';

type Control =
  ({ as: 'textarea' } & ComponentPropsWithoutRef<'textarea'>) | ({ as: 'input' } & ComponentPropsWithoutRef<'input'>);

interface FormFieldProps {
  id: string;
  label: string;
  /** What is wrong with it, in words. */
  error: string | undefined;
  /** Stands below the control and is read after its label. */
  hint?: ReactNode;
  /** Id of a hint that stands elsewhere. */
  hintId?: string;
  control: Control;
}

/** A label, what is wrong, the control, and a hint: in the order in which they help. */
export function FormField({ id, label, error, hint, hintId, control }: FormFieldProps) {
  const shared = {
    id,
    className: 'sf-field-control',
    // The error is always there and says nothing while it is empty, so that a script has only to fill it.
    'aria-describedby': `${id}-error ${hint ? `${id}-hint` : (hintId ?? '')}`.trim(),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
  return (
    <div className="sf-field">
      <label className="sf-field-label" htmlFor={id}>
        {label}
        {control.required && <RequiredMark />}
      </label>
      <p className="sf-field-error" id={`${id}-error`}>
        {error}
      </p>
      <ControlElement {...control} {...shared} />
      {hint && (
        <p className="sf-field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

const ControlElement = (control: Control) => {
  if (control.as === 'textarea') {
    const { as: _textarea, ...rest } = control;
    return <textarea {...rest} />;
  }
  const { as: _input, ...rest } = control;
  return <input {...rest} />;
};

/** Assistive technology hears `required` and would only say the mark again. */
export const RequiredMark = () => (
  <span className="sf-field-required" aria-hidden="true">
    *
  </span>
);
